-- Reminders of the desk go to group chats, too: one robot a site and vendor. The address lets whoever
-- knows it write into the chat, so it is sealed like the secret; only its end is shown.

CREATE TABLE desk_robot (
  site text NOT NULL,
  kind text NOT NULL CONSTRAINT desk_robot_kind_ck CHECK (kind IN ('WECOM', 'DINGTALK', 'FEISHU')),
  host text NOT NULL,
  address_end text NOT NULL,
  address_sealed bytea NOT NULL,
  secret_sealed bytea,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  delivered_at timestamptz,
  problem text,
  problem_at timestamptz,
  CONSTRAINT desk_robot_pk PRIMARY KEY (site, kind)
);
COMMENT ON COLUMN desk_robot.address_sealed IS 'The whole address, under the site''s key';
COMMENT ON COLUMN desk_robot.problem IS 'A code: why the last message was given up; null after one that arrived';
