#pragma once

#include "services/consent/OptOutService.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace siaran::ui {

class ConsentSection;
struct OptOutServices;

/// One person who said stop: when, how, in which words, and everything they said about consent before.
class OptOutDetails final : public Card {
    Q_OBJECT

public:
    explicit OptOutDetails(const OptOutServices& services, QWidget* parent = nullptr);

    /// Nobody shows a hint instead. The history is asked for again each time.
    void setPerson(const std::optional<consent::OptOut>& person);
    [[nodiscard]] const std::optional<consent::OptOut>& person() const { return m_person; }

    /// While a change is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    void optInRequested(const siaran::consent::OptOut& person);
    void contactRequested(siaran::ContactId contact);

private:
    void showHistory(const Result<QList<consent::Consent>>& history);

    consent::OptOutService& m_service;
    std::optional<consent::OptOut> m_person;
    QLabel* m_nobody;
    QWidget* m_content;
    QScrollArea* m_area;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_trouble;
    ConsentSection* m_consent;
    QPushButton* m_contact;
};

} // namespace siaran::ui
