#pragma once

#include "models/segments/PersonChecker.h"
#include "ui/segments/RuleWords.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace siaran::ui {

class Badge;
class SearchLine;

/// "Is this person in it?": a name or a number is typed, a person chosen, and each condition says whether it holds for
/// them. The answer follows the rule while it is changed.
class PersonCheckPage final : public QWidget {
    Q_OBJECT

public:
    PersonCheckPage(segments::SegmentService& segments, contacts::ContactService& contacts, QWidget* parent = nullptr);

    void setWords(const RuleWords& words);

    /// The rule as it is now; nothing while it is empty or has problems.
    void setRule(const std::optional<Criteria>& criteria);

    /// Nobody is chosen any more.
    void clear();

    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    void showFound(const QList<Contact>& people);
    void choose(int row);
    void ask();
    void showCheck(const Criteria& criteria, const segments::PersonCheck& check);
    void addRow(const QList<int>& path, const Criterion& criterion, const segments::PersonCheck& check, bool decides);
    void clearRows();
    void showNote(const QString& sentence);

    models::PersonChecker m_checker;
    RuleWords m_words;
    std::optional<Criteria> m_rule;
    QList<Contact> m_found;
    std::optional<Contact> m_person;
    SearchLine* m_search;
    QListWidget* m_results;
    QLabel* m_note;
    QLabel* m_name;
    Badge* m_verdict;
    QLabel* m_reason;
    QVBoxLayout* m_rows;
};

} // namespace siaran::ui
