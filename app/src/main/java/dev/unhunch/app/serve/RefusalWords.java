package dev.unhunch.app.serve;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.storage.Refusal;

/** Says why the data cannot be used, and what to do about it. */
final class RefusalWords {
    private final OperatorTexts texts;

    RefusalWords(OperatorTexts texts) {
        this.texts = texts;
    }

    String say(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InUse(var folder) -> texts.say("storage.inUse", folder);
            case Refusal.NewerSchema(var version) -> texts.say("storage.newer", version);
            case Refusal.ForeignSchema() -> texts.say("storage.foreign");
            case Refusal.NoFolder(var folder) -> texts.say("storage.noFolder", folder);
            case Refusal.ReadOnly(var folder) -> texts.say("storage.readOnly", folder);
            case Refusal.DiskFull(var folder) -> texts.say("storage.diskFull", folder);
            case Refusal.Damaged(var file) -> texts.say("storage.damaged", file);
            case Refusal.Unreachable(var server, var why) ->
                    texts.say("storage.unreachable", server, why);
            case Refusal.WrongPassword(var user) -> texts.say("storage.wrongPassword", user);
            case Refusal.NoDatabase(var name) -> texts.say("storage.noDatabase", name);
            case Refusal.NotAllowed(var user) -> texts.say("storage.notAllowed", user);
            case Refusal.TooOld(var version, var oldest) ->
                    texts.say("storage.tooOld", version, oldest);
        };
    }
}
