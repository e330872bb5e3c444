alter table agenda_item add column external_uid text;
comment on column agenda_item.external_uid is 'Its identity in the calendar file that it came from';

alter table agenda_version add column title text;
alter table agenda_version add column place text;
alter table agenda_version add column places integer;
alter table agenda_version add column note text;
alter table agenda_version add column restores integer;
update agenda_version set
    title = (select m.title from meeting m where m.id = agenda_version.meeting_id),
    place = (select m.place from meeting m where m.id = agenda_version.meeting_id),
    places = (select m.places from meeting m where m.id = agenda_version.meeting_id);
alter table agenda_version alter column title set not null;
comment on column agenda_version.note is 'What an organiser wrote about the change, in their words';
comment on column agenda_version.restores is 'The number of the version whose content it brings back';

alter table draft add column corrections text;
alter table draft add column revises bigint;
alter table draft add column as_new boolean default false not null;
alter table draft add column note text;
alter table draft add constraint draft_revises_fk foreign key (revises) references meeting (id);
comment on column draft.corrections is 'What its author put right of its items, as JSON';
comment on column draft.revises is 'The meeting of which it is a new version; as_new says that it is none, though it looks like one';

create table news_seen (
    meeting_id bigint                   not null,
    version    integer                  not null,
    user_id    bigint                   not null,
    seen_at    timestamp with time zone not null,
    constraint news_seen_pk primary key (meeting_id, version, user_id),
    constraint news_seen_meeting_fk foreign key (meeting_id) references meeting (id)
);
comment on table news_seen is 'Who has said that they have seen what a version changed for them';
create index news_seen_user_ix on news_seen (user_id);
