/** Who and what there is: people, servers, roles, channels, threads, and who may do what where. */
@NullMarked
package app.convive.rehearsal.world;

import org.jspecify.annotations.NullMarked;
