-- Instants are epoch milliseconds, dates ISO text, so that both engines share statements and mapping. STRICT keeps the column types honest.
CREATE TABLE subscription (
  id                INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: ids stand in buttons
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,
  channel           TEXT    NOT NULL,
  offering          TEXT    NOT NULL,
  zone              TEXT    NOT NULL,
  language          TEXT    NOT NULL,
  paused_until      TEXT,
  skipped_dates     TEXT    NOT NULL,                  -- comma separated
  status            TEXT    NOT NULL CHECK (status IN ('ACTIVE','PAUSED','BROKEN','OFF')),
  broken_why        TEXT,
  told              INTEGER NOT NULL CHECK (told IN (0,1)), -- 0: broken, and nobody knows yet
  set_up_by         TEXT    NOT NULL,
  set_up_workspace  TEXT    NOT NULL,
  route             INTEGER NOT NULL,
  version           INTEGER NOT NULL,
  updated_at        INTEGER NOT NULL,
  UNIQUE (platform, workspace, channel),
  CHECK ((status = 'BROKEN') = (broken_why IS NOT NULL))
) STRICT;
CREATE INDEX subscription_untold ON subscription (id) WHERE told = 0;
CREATE INDEX subscription_off ON subscription (updated_at) WHERE status = 'OFF';

-- A removed line stays with active = 0, so that its number keeps its last slot.
CREATE TABLE line (
  subscription_id   INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  number            INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99),
  local_minute      INTEGER NOT NULL CHECK (local_minute BETWEEN 0 AND 1439),
  weekdays          INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- bit 0 is Monday
  active            INTEGER NOT NULL CHECK (active IN (0,1)),
  last_slot         TEXT,                              -- the newest date used; never goes back
  next_slot         TEXT,
  next_run_at       INTEGER,
  tzdb              TEXT    NOT NULL,                  -- time zone rules that next_run_at comes from
  PRIMARY KEY (subscription_id, number),
  CHECK ((next_run_at IS NULL) = (next_slot IS NULL)),
  CHECK (active = 1 OR next_slot IS NULL),
  CHECK (last_slot IS NULL OR next_slot IS NULL OR next_slot > last_slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_due ON line (next_run_at) WHERE next_run_at IS NOT NULL;
CREATE INDEX line_tzdb ON line (tzdb);

CREATE TABLE delivery (
  subscription_id   INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  line              INTEGER NOT NULL,
  slot              TEXT    NOT NULL,
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,
  channel           TEXT    NOT NULL,
  language          TEXT    NOT NULL,
  zone              TEXT    NOT NULL,
  route             INTEGER NOT NULL,
  content           TEXT    NOT NULL,
  due_at            INTEGER NOT NULL,
  expires_at        INTEGER NOT NULL,
  state             TEXT    NOT NULL CHECK (state IN ('PLANNED','SENDING','UNKNOWN','SENT','FAILED','EXPIRED')),
  attempt           INTEGER NOT NULL,                  -- the fence: a result of an older attempt counts for nothing
  maybe_sent        INTEGER NOT NULL CHECK (maybe_sent IN (0,1)),
  first_try_at      INTEGER,
  not_before        INTEGER NOT NULL,
  lease_owner       TEXT,
  lease_until       INTEGER,
  message_id        TEXT,
  why               TEXT,
  updated_at        INTEGER NOT NULL,
  PRIMARY KEY (subscription_id, line, slot),
  CHECK ((state = 'SENDING') = (lease_until IS NOT NULL)),
  CHECK ((state = 'SENDING') = (lease_owner IS NOT NULL)),
  CHECK ((state = 'SENT') = (message_id IS NOT NULL)),
  CHECK (state <> 'UNKNOWN' OR maybe_sent = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_ready ON delivery (platform, not_before) WHERE state IN ('PLANNED','UNKNOWN');
CREATE INDEX delivery_late ON delivery (expires_at) WHERE state = 'PLANNED';
CREATE INDEX delivery_leased ON delivery (lease_until) WHERE state = 'SENDING';
CREATE INDEX delivery_old ON delivery (updated_at) WHERE state IN ('SENT','FAILED','EXPIRED');

CREATE TABLE done (
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,                  -- the person's
  person            TEXT    NOT NULL,
  item              TEXT    NOT NULL,
  local_date        TEXT    NOT NULL,
  place_workspace   TEXT    NOT NULL,
  channel           TEXT    NOT NULL,
  at                INTEGER NOT NULL,
  PRIMARY KEY (platform, workspace, person, item, local_date)
) STRICT;
CREATE INDEX done_there ON done (platform, place_workspace, channel, local_date);

CREATE TABLE transcript (
  id                INTEGER PRIMARY KEY,
  platform          TEXT    NOT NULL,
  workspace         TEXT    NOT NULL,
  channel           TEXT    NOT NULL,
  key               TEXT,
  at                INTEGER NOT NULL,
  body              TEXT    NOT NULL,
  UNIQUE (platform, workspace, channel, key)
) STRICT;
CREATE INDEX transcript_place ON transcript (platform, workspace, channel, id);
