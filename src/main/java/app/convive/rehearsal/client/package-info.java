/** What a real client lets a person do: commands offered, options typed, components clicked, modals sent. */
@NullMarked
package app.convive.rehearsal.client;

import org.jspecify.annotations.NullMarked;
