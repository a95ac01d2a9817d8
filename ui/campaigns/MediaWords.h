#pragma once

#include "services/media/MediaCandidate.h"

namespace siaran::ui {

/// Why this file cannot go with the message, and what can be done, in one or two sentences. `wanted`: the kind a
/// template's header shows.
[[nodiscard]] QString refusalWords(const media::MediaCandidate& candidate, std::optional<AttachmentKind> wanted);

/// Why no file came of it: it could not be read, the link was not followed, the workspace could not keep it.
[[nodiscard]] QString mediaErrorWords(const Error& error);

/// "JPEG picture, 1.2 MB".
[[nodiscard]] QString mediaFacts(const Attachment& attachment);

/// What the button says that makes a picture fit.
[[nodiscard]] QString fitWords(const media::MediaCandidate& candidate);

/// The title of the field: what is asked for.
[[nodiscard]] QString mediaTitle(std::optional<AttachmentKind> wanted);

} // namespace siaran::ui
