package app.convive.rehearsal.world;

/**
 * What a channel allows or denies to a role or a person, beside what the server does.
 *
 * @param target id of the role or person
 */
public record Overwrite(String target, boolean ofPerson, long allow, long deny) {}
