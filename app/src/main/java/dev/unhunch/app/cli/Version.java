package dev.unhunch.app.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/** The product's version, from the jar it was built into. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"Unhunch " + version.orElse("(not packaged)")};
    }
}
