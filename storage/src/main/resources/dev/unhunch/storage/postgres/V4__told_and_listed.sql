-- Posts of which nobody can say whether they are there: whoever set them up is told, once.
ALTER TABLE delivery ADD COLUMN untold INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0,1));
CREATE INDEX delivery_untold ON delivery (subscription_id) WHERE untold = 1;
-- When that was, since once a day is enough.
ALTER TABLE subscription ADD COLUMN unclear_told_at BIGINT NOT NULL DEFAULT 0;
-- What a workspace has, in the order of age.
CREATE INDEX subscription_workspace ON subscription (platform, workspace, id) WHERE status <> 'OFF';
