/** Words for people: sentences by key and language, days and hours in letters, literal user text, names without accents. */
@NamedInterface("text")
@NullMarked
package app.convive.discord.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
