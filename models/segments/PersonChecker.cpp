#include "models/segments/PersonChecker.h"

#include "services/contacts/ContactService.h"

namespace siaran::models {

PersonChecker::PersonChecker(segments::SegmentService& segments, contacts::ContactService& contacts, QObject* parent)
    : QObject(parent)
    , m_segments(segments)
    , m_contacts(contacts)
{
}

void PersonChecker::search(const QString& words)
{
    const auto question = ++m_searchQuestion;
    contacts::ContactQuery query;
    query.words = words;
    QCoro::connect(m_contacts.page(query, {}, MostFound), this,
                   [this, question](const Result<contacts::ContactPage>& answer) {
                       if (question != m_searchQuestion) {
                           return;
                       }
                       if (answer) {
                           Q_EMIT found(answer->rows);
                       } else {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

void PersonChecker::check(const Criteria& criteria, ContactId person)
{
    const auto question = ++m_checkQuestion;
    QCoro::connect(m_segments.check(criteria, person), this,
                   [this, question, criteria](const Result<segments::PersonCheck>& answer) {
                       if (question != m_checkQuestion) {
                           return;
                       }
                       if (answer) {
                           Q_EMIT checked(criteria, *answer);
                       } else if (answer.error().kind != ErrorKind::Cancelled) {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

} // namespace siaran::models
