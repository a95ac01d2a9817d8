#pragma once

#include "services/domain/Template.h"
#include "ui/widgets/MessageBubble.h"

namespace siaran::ui {

/// A variable of a template and the word that stands for it in the preview.
struct SampleValue {
    QString variable; ///< "1" or "first_name"
    QString value;
    bool isInHeader = false;

    friend bool operator==(const SampleValue&, const SampleValue&) = default;
};

/// The variables of header and body in order, each with an invented value that fits its name.
[[nodiscard]] QList<SampleValue> sampleValues(const Template& source);

/// The template as a customer would see it, filled with the sample values.
[[nodiscard]] BubbleContent sampleBubble(const Template& source);

} // namespace siaran::ui
