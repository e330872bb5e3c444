/** The gateway: sessions of the bot, events pushed to them, resumes. */
@NullMarked
package app.convive.rehearsal.gateway;

import org.jspecify.annotations.NullMarked;
