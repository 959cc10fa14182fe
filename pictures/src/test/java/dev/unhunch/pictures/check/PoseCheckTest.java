package dev.unhunch.pictures.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.pose.Written;
import dev.unhunch.pictures.raster.Canvas;
import dev.unhunch.pictures.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Each pose here but the first is wrong in one way. */
class PoseCheckTest {
    private static final String STANDS = "'feet':{'world':[10,8,0]}";
    private static final String LOOK = ",'look':'bo'";

    private static final Canvas CANVAS = new Canvas(Stage.SIDE);

    @Test
    void a_good_pose_has_no_problem() {
        var file =
                Written.file(
                        LOOK + arrow("[[60,300],[60,200]]"),
                        "{" + STANDS + "}",
                        "{'hands':{'at':[6,-6,40]},'neck':{'rotation':40},'show':{'up':1}}");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void a_hand_that_does_not_get_there_is_told_with_its_distance() {
        assertThat(problems("{" + STANDS + ",'handL':{'at':[0,0,68]}}"))
                .singleElement()
                .asString()
                .isEqualTo("keyframe 0: handL is 10.0 cm short of its place");
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "'neck':{'rotation':95}; neck rotation is 95, but people do -80 to 80",
                "'neck':{'flexion':-75}; neck flexion is -75, but people do -60 to 60",
                "'neck':{'poke':9}; neck poke (cm) is 9",
                "'lumbar':{'rotation':-30}; lumbar rotation is -30",
                "'thorax':{'tilt':45}; thorax tilt is 45",
                "'shoulderL':{'elevation':15}; left shoulder elevation (cm) is 15",
                "'handR':{'at':[2,-5,4]}; right elbow flexion",
                "'handL':{'at':[4,-40,20],'pointing':{'world':[0,0.3,-1]}}; left wrist bend",
                "'handR':{'at':[2,-2,-57]}; right upper arm behind the trunk",
                "'footL':{'from':'hip','at':[0,-12,4]}; left knee flexion",
                "'footR':{'from':'hip','at':[78,-10,0]}; right hip abduction",
                "'footL':{'from':'hip','at':[0,-40,-70]}; left hip flexion",
                "'footL':{'world':[10,8,0],'toes':{'world':[0,1,-0.5]}}; left ankle"
            },
            delimiter = ';')
    void what_no_joint_does_is_told_by_its_name(String keyframe, String problem) {
        assertThat(problems("{" + STANDS + "," + keyframe + "}"))
                .anySatisfy(each -> assertThat(each).contains(problem));
    }

    @Test
    void what_is_wrong_only_between_two_keyframes_is_told_too() {
        var away = "{" + STANDS + ",'handL':{'world':[16,150,50]}}";
        var behind = "{'handL':{'world':[16,150,-50]},'handR':{'at':[5,-52,4]}}";
        assertThat(problems(away, behind))
                .anySatisfy(each -> assertThat(each).startsWith("after keyframe 0: left elbow"));
    }

    @Test
    void one_problem_is_told_once_however_many_keyframes_have_it() {
        var twisted = "{" + STANDS + ",'neck':{'rotation':95}}";
        assertThat(problems(twisted, "{'neck':{'rotation':99}}")).hasSize(1);
    }

    @Test
    void feet_do_not_go_through_the_floor() {
        var low = "{'pelvis':{'at':[0,86,0]},'feet':{'world':[10,2,0]}}";
        assertThat(problems(low)).contains("keyframe 0: footL is below the floor");
        assertThat(problems(Written.file(LOOK + ",'floor':false", low))).isEmpty();
    }

    @Test
    void what_a_shift_pushes_out_of_the_picture_is_told() {
        var shifted = Written.file(LOOK + ",'camera':{'shift':[0,40]}", "{" + STANDS + "}");
        assertThat(problems(shifted))
                .isNotEmpty()
                .allMatch(each -> each.endsWith("leaves the picture"));
    }

    @Test
    void a_planted_foot_stays_where_it_is() {
        assertThat(problems("{" + STANDS + "}", "{'pelvis':{'at':[0,92,60]}}"))
                .contains("after keyframe 0: footL slides", "after keyframe 0: footR slides");
        assertThat(problems("{" + STANDS + "}", "{'pelvis':{'at':[0,80,0]}}")).isEmpty();
    }

    @Test
    void a_foot_that_is_planted_in_two_ways_stays_where_it_is_too() {
        var turned = "{'pelvis':{'at':[0,88,0]},'feet':{'world':[10,8,0]}}";
        var back =
                "{'pelvis':{'at':[0,88,0],'yaw':60},'footL':{'at':[-3.5,-79,8.66]},'footR':{'at':[-3.5,-79,-8.66]}}";
        assertThat(problems(turned, back)).anySatisfy(each -> assertThat(each).contains("slides"));
    }

    @Test
    void no_arrow_lies_over_a_head() {
        var over = ",'camera':{'frame':'bust'}" + arrow("[[100,200],[400,200]]");
        var shown = "{" + STANDS + ",'show':{'up':1}}";
        assertThat(problems(Written.file(LOOK + over, shown)))
                .contains("keyframe 0: an arrow lies over the head");
        assertThat(problems(Written.file(LOOK + over, "{" + STANDS + "}"))).isEmpty();
    }

    private static String arrow(String path) {
        return ",'arrows':[{'id':'up','path':" + path + "}]";
    }

    private static List<String> problems(String... keyframes) {
        return problems(Written.file(LOOK, keyframes));
    }

    private static List<String> problems(PoseFile file) {
        return PoseCheck.problems(file, new Stage(file), CANVAS);
    }
}
