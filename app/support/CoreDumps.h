#pragma once

namespace siaran::app {

/// From now on nothing of this program's memory is written to disk should it crash, nor by what it starts: people and
/// secrets are in it.
void forbidCoreDumps();

/// No other program of the same user looks into its memory and its environment either. Linux only, and not for programs
/// with windows: desktop portals turn away who hides.
void hideFromOthers();

} // namespace siaran::app
