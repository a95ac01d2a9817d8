#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace siaran::ui {

/// A day, typed or picked from a calendar; it may be empty. Understood are "17/05/1990", "17-5-1990", "1990-05-17" and
/// "17 May 1990" in the program's language; the day stands before the month.
class DateField final : public QWidget {
    Q_OBJECT

public:
    explicit DateField(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    /// Also names the field and the button of the calendar.
    void setName(const QString& name);

    /// Nothing (an invalid date) empties the field.
    void setDate(QDate date);
    /// Invalid when the field is empty or not a day.
    [[nodiscard]] QDate date() const;

    /// Whether what stands there is no day.
    [[nodiscard]] bool isWrong() const;

    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// The person is done: Enter, the field was left, or a day was picked. Also for what is no day.
    void edited();
    void textChanged();

private:
    void showCalendar();

    QLineEdit* m_field;
    QToolButton* m_open;
};

} // namespace siaran::ui
