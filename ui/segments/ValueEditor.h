#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RuleWords.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace siaran::models {
class ValueSuggestions;
}

namespace siaran::ui {

/// The boxes in which the values of one criterion are typed or chosen, by its type and operator; none where there is
/// nothing to say. Values stay exactly as they are until somebody edits them.
class ValueEditor final : public QWidget {
    Q_OBJECT

public:
    /// Texts are completed by `suggestions`, where there are any; both it and `words` outlive the editor.
    ValueEditor(Criterion criterion, const RuleWords& words, models::ValueSuggestions* suggestions,
                QWidget* parent = nullptr);

    /// Whether there is anything to type or choose.
    [[nodiscard]] bool hasBoxes() const { return m_hasBoxes; }

Q_SIGNALS:
    void edited(const siaran::Criterion& criterion);

private:
    void build(EveryoneCriterion& criterion);
    void build(LabelCriterion& criterion);
    void build(WorkflowCriterion& criterion);
    void build(ActivityCriterion& criterion);
    void build(FieldCriterion& criterion);
    void build(ConversationCountCriterion& criterion);
    void build(RatingCriterion& criterion);
    void build(OptedOutCriterion& criterion);
    void build(CampaignCriterion& criterion);
    void build(TextTest& test);
    void build(NumberTest& test);
    void build(DateTest& test);
    void build(YesNoTest& test);

    // The boxes write into m_criterion, whose alternative never changes during the life of the editor.
    void addText(QStringList& values, bool several);
    QLineEdit* makeLine(bool several);
    void addChoices(QStringList& values);
    void addChoice(QStringList& values);
    void addNumber(const QString& objectName, const QString& name, double& value);
    void addWhole(const QString& objectName, const QString& name, int& value, int least, int most);
    void addComparison(Comparison op, int& value, int& upper, int least, int most);
    void addDate(const QString& objectName, const QString& name, QDate& value);
    void addDays(int& days);
    void addDaysAhead(int& days);
    void addCampaign(CampaignId& campaign);
    void addMonth(int& month);
    void addWord(const QString& word);
    void add(QWidget* box);
    void tell();

    const QStringList* choicesOfField() const;

    Criterion m_criterion;
    const RuleWords& m_words;
    models::ValueSuggestions* m_suggestions;
    QHBoxLayout* m_row;
    bool m_hasBoxes = false;
};

} // namespace siaran::ui
