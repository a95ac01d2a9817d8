#include "models/segments/ValueSuggestions.h"

#include <QPointer>

namespace siaran::models {

ValueSuggestions::ValueSuggestions(segments::SegmentService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

void ValueSuggestions::ask(const QString& fieldKey, const QString& typed, QObject* receiver, Take take)
{
    const auto question = ++m_question;
    QCoro::connect(m_service.valuesLike(fieldKey, typed), receiver,
                   [self = QPointer(this), question, take = std::move(take)](const Result<QStringList>& answer) {
                       if (answer && self && question == self->m_question) {
                           take(*answer);
                       }
                   });
}

} // namespace siaran::models
