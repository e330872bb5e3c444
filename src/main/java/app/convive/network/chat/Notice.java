package app.convive.network.chat;

/** What the panel says of the choice just made, beside the setting that it concerns. */
record Notice(Setting setting, String words) {}
