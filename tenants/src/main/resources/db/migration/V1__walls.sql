-- The third wall: row-level security. Every table is given its kind by wall.build and by nothing else.
create schema wall;
grant usage on schema wall, public to portal_app;

-- The district of this transaction. A missing one is an error, not an empty list; after a transaction PostgreSQL
-- leaves the setting behind as an empty string, so that is refused too.
create function wall.district() returns text language plpgsql stable as $$
declare
  district text := current_setting('app.district', true);
begin
  if coalesce(district, '') = '' then
    raise exception 'no district is set for this transaction' using errcode = 'LA001';
  end if;
  return district;
end $$;

-- Builds the wall of one table. The kinds are those of cn.lianan.tenancy.EntityKind; a kind without a policy is refused.
-- The subselect makes PostgreSQL ask for the district once a query, not once a row.
create procedure wall.build(walled regclass, kind text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('comment on table %s is %L', walled, 'kind: ' || kind);
  case kind
    when 'district-owned' then
      execute format('create policy wall on %s using (district_id = (select wall.district())) '
                     || 'with check (district_id = (select wall.district()))', walled);
      execute format('grant select, insert, update, delete on %s to portal_app', walled);
    when 'platform' then
      execute format('create policy wall on %s for select using ((select wall.district()) is not null)', walled);
      execute format('create policy owner on %s to %I using (true) with check (true)', walled, current_user);
      execute format('grant select on %s to portal_app', walled);
    else
      raise exception 'no policy is known for tables of kind %', kind;
  end case;
end $$;
grant execute on function wall.district() to portal_app;

create table tenancy_district (
  id          text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$' and id <> 'region'),
  code        char(6) not null unique check (code ~ '^[0-9]{6}$'),
  name        text not null,
  name_en     text not null,
  short_name  text not null,
  host_label  text not null unique check (host_label ~ '^[a-z][a-z0-9-]{0,62}$'),
  domain      text unique check (domain = lower(domain)),
  emblem      text not null check (char_length(emblem) = 1),
  accent      char(7) not null check (accent ~ '^#[0-9A-F]{6}$'),
  admitted_at timestamptz not null default now()
);
call wall.build('tenancy_district', 'platform');
