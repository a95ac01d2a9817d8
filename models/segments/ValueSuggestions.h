#pragma once

#include "services/segments/SegmentService.h"

#include <QObject>

#include <functional>

namespace siaran::models {

/// What people have in a field, to complete what is typed. Only the newest question is answered; failures are silent,
/// for a suggestion is never needed.
class ValueSuggestions final : public QObject {
    Q_OBJECT

public:
    using Take = std::function<void(const QStringList&)>;

    explicit ValueSuggestions(segments::SegmentService& service, QObject* parent = nullptr);

    /// `take` is not called after `receiver` has died.
    void ask(const QString& fieldKey, const QString& typed, QObject* receiver, Take take);

private:
    segments::SegmentService& m_service;
    int m_question = 0;
};

} // namespace siaran::models
