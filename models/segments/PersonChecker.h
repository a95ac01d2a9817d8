#pragma once

#include "services/segments/SegmentService.h"

#include <QObject>

namespace siaran::contacts {
class ContactService;
}

namespace siaran::models {

/// Finds people by name or number and asks whether a rule has one of them. Answers to older questions are not told.
class PersonChecker final : public QObject {
    Q_OBJECT

public:
    static constexpr int MostFound = 6;

    PersonChecker(segments::SegmentService& segments, contacts::ContactService& contacts, QObject* parent = nullptr);

    /// Names begin or numbers are written like `words`, in any spelling.
    void search(const QString& words);

    /// The rule must have no problems.
    void check(const Criteria& criteria, ContactId person);

    /// Forgets the last check; its answer will not be told.
    void stop() { ++m_checkQuestion; }

Q_SIGNALS:
    void found(const QList<siaran::Contact>& people);
    void checked(const siaran::Criteria& criteria, const siaran::segments::PersonCheck& check);
    void failed(const siaran::Error& error);

private:
    segments::SegmentService& m_segments;
    contacts::ContactService& m_contacts;
    int m_searchQuestion = 0;
    int m_checkQuestion = 0;
};

} // namespace siaran::models
