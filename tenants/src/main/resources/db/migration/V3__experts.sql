create table experts_category (
  district_id text not null references tenancy_district,
  id          uuid not null,
  version     bigint not null default 0,
  parent_id   uuid,
  code        text not null,
  name        text not null check (char_length(name) between 1 and 40),
  name_en     text,
  own         boolean not null default false,
  ordinal     int not null,
  primary key (district_id, id),
  foreign key (district_id, parent_id) references experts_category (district_id, id),
  unique (district_id, code),
  unique nulls not distinct (district_id, parent_id, name)
);
call wall.build('experts_category', 'district-owned');

create table experts_expert (
  district_id        text not null references tenancy_district,
  id                 uuid not null,
  version            bigint not null default 0,
  name               text collate "zh-x-icu" not null,
  gender             text check (gender in ('MALE', 'FEMALE')),
  employer           text collate "zh-x-icu" not null default '',
  post               text not null default '',
  title              text collate "zh-x-icu" not null default '',
  expertise          text not null default '',
  remarks            text not null default '',
  state              text not null check (state in ('CANDIDATE', 'APPOINTED', 'SUSPENDED', 'LEFT')),
  appointment_number text,
  term_begin         date,
  term_end           date check (term_end > term_begin),
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  primary key (district_id, id),
  unique (district_id, appointment_number)
);
create index experts_expert_by_name on experts_expert (district_id, name, id);
create index experts_expert_by_employer on experts_expert (district_id, employer, id);
create index experts_expert_by_update on experts_expert (district_id, updated_at, id);
create index experts_expert_by_state on experts_expert (district_id, state, id);
call wall.build('experts_expert', 'district-owned');

create table experts_expert_category (
  district_id text not null default wall.district(),
  expert_id   uuid not null,
  category_id uuid not null,
  primary key (district_id, expert_id, category_id),
  foreign key (district_id, expert_id) references experts_expert (district_id, id) on delete cascade,
  foreign key (district_id, category_id) references experts_category (district_id, id)
);
create index experts_expert_category_by_category on experts_expert_category (district_id, category_id, expert_id);
call wall.build('experts_expert_category', 'district-owned');

-- Sealed (AES-GCM); the *_index columns are keyed hashes, so that a number can be looked up without being readable.
create table experts_personal (
  district_id           text not null references tenancy_district,
  expert_id             uuid not null,
  version               bigint not null default 0,
  identity_number       bytea,
  identity_number_index bytea,
  phone                 bytea,
  phone_index           bytea,
  mail                  bytea,
  birth                 bytea,
  primary key (district_id, expert_id),
  foreign key (district_id, expert_id) references experts_expert (district_id, id) on delete cascade,
  unique (district_id, identity_number_index)
);
create index experts_personal_by_phone on experts_personal (district_id, phone_index);
call wall.build('experts_personal', 'district-owned');

create table experts_step (
  district_id text not null references tenancy_district,
  id          uuid not null,
  expert_id   uuid not null,
  from_state  text,
  to_state    text not null,
  at          timestamptz not null,
  actor       text not null,
  actor_name  text not null,
  reason      text not null,
  primary key (district_id, id),
  foreign key (district_id, expert_id) references experts_expert (district_id, id) on delete cascade
);
create index experts_step_by_expert on experts_step (district_id, expert_id, at);
call wall.build('experts_step', 'district-owned');
revoke update, delete on experts_step from portal_app;

-- A roster being imported: the sealed file and the officer's corrections, so that a reload loses nothing.
create table experts_roster_import (
  district_id text not null references tenancy_district,
  id          uuid not null,
  version     bigint not null default 0,
  file_name   text not null,
  content     bytea,
  corrections bytea,
  state       text not null check (state in ('PREVIEW', 'COMMITTED', 'DISCARDED')),
  created_at  timestamptz not null,
  actor       text not null,
  row_count   int not null default 0,
  accepted    int not null default 0,
  updated     int not null default 0,
  rejected    int not null default 0,
  primary key (district_id, id)
);
call wall.build('experts_roster_import', 'district-owned');
