package dev.unhunch.core.daily;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Managers;
import dev.unhunch.core.port.Memos;

import java.time.Instant;
import java.time.InstantSource;

/** What those who run a workspace decided for it. */
public record HouseRules(Memos memos, InstantSource clock) {
    private static final String MANAGERS = "managers";

    /** Until somebody decides otherwise. */
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    /** Who may change what a channel gets; every member where nobody decided. */
    public Managers managers(Workspace workspace) {
        return memos.find(workspace, MANAGERS, clock.instant())
                .filter(Managers.ADMINS.name()::equals)
                .map(_ -> Managers.ADMINS)
                .orElse(Managers.MEMBERS);
    }

    /** Decides it. */
    public void decide(Workspace workspace, Managers managers) {
        memos.put(new Memos.Memo(workspace, MANAGERS, managers.name(), ALWAYS));
    }
}
