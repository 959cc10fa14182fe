package dev.unhunch.slack.post;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.request.files.FilesGetUploadURLExternalRequest;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;

import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Team;

import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Brings one picture to a workspace, in Slack's three steps, and looks whether it can be shown. */
record Upload(Slack sdk) {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    /** After these, no other picture can be uploaded there either. */
    private static final Set<String> CLOSED =
            Set.of(
                    "missing_scope",
                    "no_permission",
                    "not_allowed_token_type",
                    "account_inactive",
                    "token_revoked",
                    "access_denied");

    /** How it went. */
    sealed interface Brought {
        /** It is there, and may have to be made ready yet. */
        record There(String file) implements Brought {}

        /** Another time. */
        record NotNow(String why) implements Brought {}

        /** Never in this workspace. */
        record Never(String why) implements Brought {}
    }

    Brought bring(Team team, Picture picture, String alternativeText) {
        var content = picture.content();
        if (content.isEmpty()) return new Brought.NotNow("it has gone meanwhile");
        var asked =
                begin(team, new File(picture.fileName(), content.get().length, alternativeText));
        if (!(asked instanceof Answer.Done(var place))) return failed(asked);
        var id = place.getFileId();
        var url = place.getUploadUrl();
        if (id == null || url == null) return new Brought.NotNow("an answer without an address");
        if (!put(url, content.get())) return new Brought.NotNow("the upload broke off");
        var completed = complete(team, id);
        return completed instanceof Answer.Done ? new Brought.There(id) : failed(completed);
    }

    private record File(String name, int length, String alternativeText) {}

    private Answer<FilesGetUploadURLExternalResponse> begin(Team team, File file) {
        var request =
                FilesGetUploadURLExternalRequest.builder()
                        .filename(file.name())
                        .length(file.length())
                        .altTxt(file.alternativeText())
                        .build();
        return Exchange.run(WITHIN, () -> methods(team).filesGetUploadURLExternal(request));
    }

    private Answer<FilesCompleteUploadExternalResponse> complete(Team team, String id) {
        var files = List.of(FileDetails.builder().id(id).build());
        return Exchange.run(
                WITHIN, () -> methods(team).filesCompleteUploadExternal(r -> r.files(files)));
    }

    private boolean put(String url, byte[] content) {
        var request =
                new Request.Builder().url(url).post(RequestBody.create(content, BYTES)).build();
        try (var response = sdk.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            return response.isSuccessful();
        } catch (IOException _) {
            return false;
        }
    }

    private static Brought failed(Answer<?> answer) {
        return switch (answer) {
            case Answer.Denied(var error) ->
                    CLOSED.contains(error) ? new Brought.Never(error) : new Brought.NotNow(error);
            case Answer.Wait(_, _, var why) -> new Brought.NotNow(why);
            case Answer.Lost(var why) -> new Brought.NotNow(why);
            case Answer.Done<?> _ -> new Brought.NotNow("nothing");
        };
    }

    /** What Slack says of a file. */
    enum Shown {
        /** It can be shown. */
        READY,
        /** Not yet, or Slack does not tell. */
        NOT_YET,
        /** It is gone. */
        GONE
    }

    /** Slack works on files for a while: until their kind is known they cannot be shown. */
    Shown look(Team team, String file) {
        var answer = Exchange.run(WITHIN, () -> methods(team).filesInfo(r -> r.file(file)));
        if (answer instanceof Answer.Done(var response) && response.getFile() != null) {
            var type = response.getFile().getMimetype();
            return type == null || type.isEmpty() ? Shown.NOT_YET : Shown.READY;
        }
        return answer instanceof Answer.Denied ? Shown.GONE : Shown.NOT_YET;
    }

    private MethodsClient methods(Team team) {
        return sdk.methods(team.botToken().reveal());
    }
}
