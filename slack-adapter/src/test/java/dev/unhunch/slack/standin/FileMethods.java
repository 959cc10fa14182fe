package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code files.*} and what was uploaded. */
final class FileMethods {
    /** A file on its way: its address is known, its bytes come later. */
    static final class Upload {
        final String id;
        final TestTeam team;
        final String name;
        final int length;
        byte[] bytes = new byte[0];
        boolean completed;
        int looks;

        Upload(String id, TestTeam team, String name, int length) {
            this.id = id;
            this.team = team;
            this.name = name;
            this.length = length;
        }
    }

    private final World world;
    private final Map<String, Upload> uploads = new LinkedHashMap<>();

    /** How often files.info says that a picture is not ready. */
    private int readyAfter;

    FileMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add("files.getUploadURLExternal", this::begin);
        methods.add("files.completeUploadExternal", this::complete);
        methods.add("files.info", this::info);
    }

    void readyAfter(int looks) {
        readyAfter = looks;
    }

    List<Upload> uploads() {
        return List.copyOf(uploads.values());
    }

    private ObjectNode begin(Call call) {
        int length = call.number("length", 0);
        if (length <= 0) throw new Refused("invalid_arguments");
        String name = call.needed("filename");
        var upload = new Upload(world.ids.next("F"), call.team(), name, length);
        uploads.put(upload.id, upload);
        return Answer.ok()
                .put("upload_url", world.root + "upload/v1/" + upload.id)
                .put("file_id", upload.id);
    }

    /** The bytes arrive; their number has to be the announced one. */
    Answer receive(String id, byte[] bytes) {
        var upload = uploads.get(id);
        if (upload == null || upload.bytes.length > 0) return Answer.status(404);
        if (bytes.length != upload.length) {
            world.violations.add(
                    "An upload has another length than announced (files.getUploadURLExternal)");
            return Answer.status(400);
        }
        upload.bytes = bytes;
        return new Answer(200, Map.of(), "OK - " + bytes.length);
    }

    private ObjectNode complete(Call call) {
        ObjectNode json = Answer.ok();
        var files = json.putArray("files");
        for (var one : call.json("files")) {
            var upload = mine(call, one.path("id").asText());
            if (upload.bytes.length == 0) throw new Refused("file_not_found");
            upload.completed = true;
            files.addObject()
                    .put("id", upload.id)
                    .put("title", one.path("title").asText(upload.name));
        }
        if (files.isEmpty()) throw new Refused("invalid_arguments");
        return json;
    }

    private ObjectNode info(Call call) {
        var upload = mine(call, call.needed("file"));
        if (!upload.completed) throw new Refused("file_not_found");
        boolean ready = isReady(upload);
        upload.looks++;
        ObjectNode json = Answer.ok();
        ObjectNode file = json.putObject("file").put("id", upload.id).put("name", upload.name);
        file.put("size", upload.length)
                .put("mimetype", ready ? "image/png" : "")
                .put("filetype", ready ? "png" : "");
        if (ready) file.put("original_w", 600).put("original_h", 400);
        return json;
    }

    private boolean isReady(Upload upload) {
        return upload.looks >= readyAfter;
    }

    private Upload mine(Call call, String id) {
        return Optional.ofNullable(uploads.get(id))
                .filter(upload -> upload.team == call.team())
                .orElseThrow(() -> new Refused("file_not_found"));
    }

    /** Whether a picture may stand in a message: uploaded here, completed and processed. */
    boolean canBeShown(String id) {
        var upload = uploads.get(id);
        return upload != null && upload.completed && isReady(upload);
    }
}
