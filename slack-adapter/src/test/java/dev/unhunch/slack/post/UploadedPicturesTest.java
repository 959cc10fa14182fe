package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.draw.PictureSource.Source;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Pictures are uploaded once to each workspace, and cards go without them meanwhile. */
class UploadedPicturesTest {
    private static final String BEGIN = "files.getUploadURLExternal";
    private static final Block.Picture NECK = new Block.Picture("neck", "A head that turns");

    private final PostRig rig = new PostRig();
    private final String team = rig.slack.team().id();
    private String content = "PNG";
    private final Pictures pictures =
            (id, _) ->
                    id.equals("neck")
                            ? Optional.of(
                                    new Pictures.Picture(
                                            "neck.png", content.getBytes(StandardCharsets.UTF_8)))
                            : Optional.empty();

    private UploadedPictures uploads = uploads();

    /** One whose uploads are through when it is asked again. */
    private UploadedPictures uploads() {
        return new UploadedPictures(
                pictures,
                new UploadParts(
                        rig.sdk,
                        rig.team,
                        rig.memos,
                        rig.slack.clock(),
                        Runnable::run,
                        Duration.ZERO,
                        Duration.ofMillis(5)));
    }

    @AfterEach
    void close() {
        uploads.close();
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    /** Of a picture that was wanted once before. */
    private String file() {
        assertThat(uploads.find(team, NECK)).isEmpty();
        return ((Source.File) uploads.find(team, NECK).orElseThrow()).id();
    }

    private long begun() {
        return rig.slack.calls().stream().filter(BEGIN::equals).count();
    }

    @Test
    void a_picture_is_there_when_slack_is_done_with_it() {
        rig.slack.filesAreReadyAfter(3);
        var file = file();
        assertThat(rig.slack.uploads().get(file)).asString().isEqualTo("PNG");
        assertThat(begun()).isEqualTo(1);
        assertThat(uploads.find(team, new Block.Picture("knee", "A knee"))).isEmpty();
    }

    @Test
    void after_a_start_it_is_not_uploaded_again_unless_it_looks_different() {
        var file = file();
        uploads = uploads();
        assertThat(file()).isEqualTo(file);
        assertThat(begun()).isEqualTo(1);
        content = "Another PNG";
        assertThat(file()).isNotEqualTo(file);
    }

    @Test
    void without_the_right_to_upload_it_is_tried_once() {
        rig.slack.team().grants("chat:write");
        for (int time = 0; time < 3; time++) assertThat(uploads.find(team, NECK)).isEmpty();
        assertThat(begun()).isEqualTo(1);
    }

    @Test
    void an_upload_that_breaks_is_tried_again_when_the_picture_is_wanted_again() {
        rig.slack.trouble().next(1, Trouble.UPLOAD, new Trouble.Kind.Fails(500));
        assertThat(uploads.find(team, NECK)).isEmpty();
        assertThat(file()).isNotEmpty();
        assertThat(begun()).isEqualTo(2);
    }

    @Test
    void with_a_server_of_our_own_pictures_have_addresses() {
        var source = new PublicPictures(pictures, URI.create("https://unhunch.example/"));
        var mark = Pictures.Picture.markOf(content.getBytes(StandardCharsets.UTF_8));
        assertThat(source.find(team, NECK))
                .contains(
                        new Source.Address("https://unhunch.example/pictures/neck.png?v=" + mark));
        assertThat(source.find(team, new Block.Picture("knee", "A knee"))).isEmpty();
    }
}
