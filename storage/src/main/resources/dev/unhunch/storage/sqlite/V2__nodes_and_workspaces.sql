-- Which process does what only one of them may do.
CREATE TABLE node_lease (
  name              TEXT    PRIMARY KEY NOT NULL,
  owner             TEXT    NOT NULL,
  until             INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Workspaces that we were removed from; all that is kept of one is erased some time after left_at.
CREATE TABLE left_workspace (
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,
  left_at           INTEGER NOT NULL,
  PRIMARY KEY (platform, workspace)
) STRICT, WITHOUT ROWID;
CREATE INDEX left_workspace_at ON left_workspace (left_at);
