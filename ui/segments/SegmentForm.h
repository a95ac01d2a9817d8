#pragma once

#include "services/segments/SegmentService.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace siaran::ui {

class RuleEditor;

/// The left side of the builder: name, description, rule, what the rule reads as, and the kind. It scrolls to whatever
/// takes the focus.
class SegmentForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit SegmentForm(QWidget* parent = nullptr);

    void setSegment(const segments::Segment& segment);
    /// `original` with what stands in the form.
    [[nodiscard]] segments::Segment filledInto(segments::Segment original) const;

    [[nodiscard]] RuleEditor& rule() { return *m_rule; }
    [[nodiscard]] const RuleEditor& rule() const { return *m_rule; }

    /// Offers a name where none was typed.
    void suggestName(const QString& name);
    void setSentence(const QString& sentence);
    /// A sentence under the name about what is wrong with it; empty hides it.
    void showNameProblem(const QString& sentence);

    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    void addHead(QVBoxLayout* column);
    QWidget* buildKinds(QWidget* card);
    void showFocus();

    QLineEdit* m_name = nullptr;
    QLabel* m_nameProblem = nullptr;
    QLineEdit* m_description = nullptr;
    RuleEditor* m_rule;
    QLabel* m_sentence = nullptr;
    QRadioButton* m_dynamic = nullptr;
    QRadioButton* m_static = nullptr;
};

} // namespace siaran::ui
