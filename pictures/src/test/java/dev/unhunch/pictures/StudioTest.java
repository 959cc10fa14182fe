package dev.unhunch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Film.Shot;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.pose.Written;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class StudioTest {
    private static final String SETTINGS =
            ",'look':'dalia','camera':{'azimuth':-30},'props':[{'type':'chair'}],'still':0";

    private final PoseFile nod =
            Written.file(
                    SETTINGS,
                    """
                    {'hold':70,'steps':3,'pelvis':{'at':[0,56,0]},'feet':{'world':[12,8,44]},
                     'hands':{'from':'knee','at':[0,9,-16]},'glow':{'sternocleidomastoid':0.5}}
                    """,
                    "{'hold':150,'neck':{'flexion':40}}");

    @Test
    void a_film_shows_each_keyframe_as_long_as_it_says_and_what_lies_between_shortly() {
        var film = new Studio().film(nod);
        assertThat(film.shots()).extracting(Shot::hundredths).containsExactly(70, 6, 6, 150, 6, 6);
    }

    @Test
    void the_still_is_the_keyframe_that_the_file_names() {
        var film = new Studio().film(nod);
        assertThat(film.still().side()).isEqualTo(512);
        assertThat(film.still().rgb()).isEqualTo(film.shots().getFirst().picture().rgb());
        assertThat(film.still().rgb()).isNotEqualTo(film.shots().get(3).picture().rgb());
        assertThat(new Studio().keyframe(nod, 1).rgb())
                .isEqualTo(film.shots().get(3).picture().rgb());
    }

    @Test
    void the_same_pose_gives_the_same_pictures_in_two_studios_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Film> draw = () -> new Studio().film(nod);
            var films = new ArrayList<Film>();
            for (var each : threads.invokeAll(List.of(draw, draw))) films.add(each.get());
            for (int i = 0; i < films.getFirst().shots().size(); i++)
                assertThat(pixels(films.getFirst(), i)).isEqualTo(pixels(films.getLast(), i));
        }
    }

    @Test
    void a_pose_with_problems_is_not_drawn_but_told() {
        var wrong = Written.file("", "{'neck':{'rotation':120}}");
        assertThatThrownBy(() -> new Studio().film(wrong))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("neck rotation is 120");
        assertThat(new Studio().problems(wrong)).hasSize(1);
        assertThat(new Studio().problems(nod)).isEmpty();
    }

    private static int[] pixels(Film film, int shot) {
        return film.shots().get(shot).picture().rgb();
    }
}
