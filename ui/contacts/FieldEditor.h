#pragma once

#include "services/domain/CustomField.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace siaran::ui {

/// The control for one custom field, of its type: a line of text, a number, a day with a calendar, yes or no, a choice.
/// What cannot be understood is marked with a sentence and not given away.
class FieldEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const CustomField& field, QWidget* parent = nullptr);

    [[nodiscard]] const CustomField& field() const { return m_field; }

    /// Nothing empties the control. What a person is typing just now is not disturbed.
    void setValue(const std::optional<FieldValue>& value);

Q_SIGNALS:
    /// The person is done and it is another value than before; nothing when it was emptied.
    void edited(const std::optional<siaran::FieldValue>& value);

private:
    void buildLine();
    void buildNumber();
    void buildDay();
    void buildYesNo();
    void buildChoice();
    void addControl(QWidget* control);
    void take(const std::optional<FieldValue>& value);
    void complain(QWidget& control, const QString& sentence);

    const CustomField m_field;
    std::optional<FieldValue> m_value;
    std::function<void(const std::optional<FieldValue>&)> m_show;
    QLabel* m_problem;
};

} // namespace siaran::ui
