#pragma once

#include "services/domain/Contact.h"
#include "services/domain/TemplateDraft.h"
#include "ui/widgets/MessageBubble.h"

namespace siaran::ui {

/// A variable of a template and the word that stands for it in the preview.
struct SampleValue {
    QString variable; ///< "1" or "first_name"
    QString value;
    bool isInHeader = false;

    friend bool operator==(const SampleValue&, const SampleValue&) = default;
};

/// The variables of header and body in order, each with its example in `content`, or where that has none with an
/// invented value that fits its name.
[[nodiscard]] QList<SampleValue> sampleValues(const Template& source, const TemplateDraft& content = {});

/// `examples` with what `person` has in their place: the name in the first numbered variable, and whatever a named one
/// is called after. An example stays where the person has nothing.
[[nodiscard]] QList<SampleValue> valuesFor(const Template& source, const QList<SampleValue>& examples,
                                           const Contact& person, const QList<CustomField>& fields);

/// The template as a customer would see it, filled with `values`.
[[nodiscard]] BubbleContent sampleBubble(const Template& source, const QList<SampleValue>& values);

/// A draft as a customer would see it, filled with its examples; a variable without one stands as it is written.
[[nodiscard]] BubbleContent draftBubble(const TemplateDraft& draft);

} // namespace siaran::ui
