create table audit_line (
  district_id  text not null references tenancy_district,
  id           uuid not null,
  at           timestamptz not null,
  actor        text not null,
  actor_name   text not null,
  action       text not null,
  subject_kind text not null,
  subject_id   uuid,
  detail       text not null,
  primary key (district_id, id)
);
create index audit_line_by_subject on audit_line (district_id, subject_id, at);
call wall.build('audit_line', 'district-owned');
revoke update, delete on audit_line from portal_app;

create table outbox_event (
  district_id text not null references tenancy_district,
  id          uuid not null,
  kind        text not null,
  subject_id  uuid not null,
  created_at  timestamptz not null,
  due_at      timestamptz not null,
  attempts    int not null default 0,
  error       text,
  primary key (district_id, id)
);
create index outbox_event_due on outbox_event (district_id, due_at);
call wall.build('outbox_event', 'district-owned');

-- Wakes the relay when the transaction commits; the payload is the district, so the relay never has to look across.
create function wall.announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', wall.district());
  return null;
end $$;
create trigger outbox_event_announced after insert on outbox_event
  for each statement execute function wall.announce();

-- Replies already given to creating requests that carried an Idempotency-Key. The request is kept as a keyed hash, the body
-- sealed: both may hold personal data.
create table idempotency_reply (
  district_id text not null references tenancy_district,
  actor       text not null,
  key         text not null check (char_length(key) between 1 and 200),
  request     bytea not null,
  status      int,
  location    text,
  etag        text,
  body        bytea,
  created_at  timestamptz not null,
  primary key (district_id, actor, key)
);
create index idempotency_reply_by_age on idempotency_reply (district_id, created_at);
call wall.build('idempotency_reply', 'district-owned');
