package dev.unhunch.slack.listen;

import com.slack.api.methods.SlackApiTextResponse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we need of Slack's answers. Not the SDK's own classes, which read all blocks of a view
 * again.
 */
final class Told implements SlackApiTextResponse {
    private boolean ok;
    private @Nullable String warning;
    private @Nullable String error;
    private @Nullable String needed;
    private @Nullable String provided;
    private @Nullable View view;
    private transient Map<String, List<String>> httpResponseHeaders = Map.of();

    /** A view as it is now. */
    static final class View {
        private @Nullable String id;
        private @Nullable String hash;
    }

    /** One that Slack did, or did not. */
    static Told of(boolean ok, String error) {
        var told = new Told();
        told.ok = ok;
        told.error = ok ? null : error;
        return told;
    }

    /** The view that was opened or changed. */
    Optional<ViewNow> viewNow() {
        return view == null || view.id == null
                ? Optional.empty()
                : Optional.of(new ViewNow(view.id, Optional.ofNullable(view.hash)));
    }

    @Override
    public boolean isOk() {
        return ok;
    }

    @Override
    public void setOk(boolean isOk) {
        ok = isOk;
    }

    @Override
    public @Nullable String getWarning() {
        return warning;
    }

    @Override
    public void setWarning(@Nullable String value) {
        warning = value;
    }

    @Override
    public @Nullable String getError() {
        return error;
    }

    @Override
    public void setError(@Nullable String value) {
        error = value;
    }

    @Override
    public @Nullable String getNeeded() {
        return needed;
    }

    @Override
    public void setNeeded(@Nullable String value) {
        needed = value;
    }

    @Override
    public @Nullable String getProvided() {
        return provided;
    }

    @Override
    public void setProvided(@Nullable String value) {
        provided = value;
    }

    @Override
    public Map<String, List<String>> getHttpResponseHeaders() {
        return httpResponseHeaders;
    }

    @Override
    public void setHttpResponseHeaders(Map<String, List<String>> headers) {
        httpResponseHeaders = headers;
    }
}
