/**
 * Meetings among Discord's own events, one way: what is published here is shown there, and nothing is read back. Our row
 * is the truth about which event shows which meeting; a creation whose answer was lost is looked for before it is tried
 * again, and an event that people deleted is left deleted.
 */
@NullMarked
package app.convive.meeting.mirror;

import org.jspecify.annotations.NullMarked;
