#pragma once

#include "services/access/AuditEntry.h"
#include "ui/widgets/Card.h"

#include <optional>

class QLabel;
class QScrollArea;

namespace siaran::ui {

/// All that one entry of the log tells, with what was before and what was after.
class AuditDetails final : public Card {
    Q_OBJECT

public:
    explicit AuditDetails(QWidget* parent = nullptr);

    void setEntry(const std::optional<access::AuditEntry>& entry);
    [[nodiscard]] const std::optional<access::AuditEntry>& entry() const { return m_entry; }

private:
    void showFacts();

    std::optional<access::AuditEntry> m_entry;
    QLabel* m_nothing;
    QWidget* m_content;
    QScrollArea* m_area;
    QLabel* m_sentence;
    QLabel* m_origin;
    QWidget* m_facts = nullptr;
};

} // namespace siaran::ui
