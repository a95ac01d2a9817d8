#pragma once

#include "services/domain/CustomField.h"
#include "services/domain/Recurrence.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace siaran::ui {

/// How often a campaign goes out, and at what time of its days.
class RepeatBox final : public QWidget {
    Q_OBJECT

public:
    explicit RepeatBox(QWidget* parent = nullptr);

    /// The fields a birthday can be in: those that hold dates.
    void setFields(const QList<CustomField>& fields);

    void showRule(const Recurrence& rule);
    [[nodiscard]] Recurrence rule() const;
    void focusField();

Q_SIGNALS:
    void changed();

private:
    void showParts();
    void report();

    QComboBox* m_kind;
    QComboBox* m_weekday;
    QSpinBox* m_monthDay;
    QComboBox* m_field;
    QLabel* m_at;
    QTimeEdit* m_time;
    QLabel* m_note;
    QString m_wantedField;
    bool m_isFilling = false;
};

} // namespace siaran::ui
