-- Small things that last until a time: what was done already, what may be done once, what a workspace decided.
CREATE TABLE memo (
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,
  name              TEXT    NOT NULL,
  value             TEXT    NOT NULL,
  until             INTEGER NOT NULL,
  PRIMARY KEY (platform, workspace, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_until ON memo (until);
CREATE INDEX memo_name ON memo (platform, name);
