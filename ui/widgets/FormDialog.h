#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

class Strip;

/// A dialog with a question, a form and two buttons that are verbs. It is as high as its words need at its width, is
/// modal to the parent's window, and deletes itself. Use open(), never exec().
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& objectName, const QString& title, int width, QWidget* parent);

    /// What there is to know before answering, under the title.
    void setText(const QString& text);

    /// Where the form goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// The button that acts and the safe one, which is the default and what Esc does. Acting accepts the dialog unless
    /// `keepsOpen`: then connect to the button and accept() when the deed is done.
    QPushButton* setButtons(const QString& act, const QString& stay, QLatin1StringView kind, bool keepsOpen = false);
    [[nodiscard]] QPushButton* act() const { return m_act; }
    [[nodiscard]] QPushButton* stay() const { return m_stay; }

    /// What went wrong, above the buttons; empty hides it.
    void setError(const QString& sentence);

    /// A field with its name above it, as one line of the form.
    void addField(const QString& name, QWidget* field);

    /// After parts of the form came or went.
    void fit();

private:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

    const int m_width;
    QLabel* m_text;
    QVBoxLayout* m_body;
    Strip* m_error;
    QHBoxLayout* m_buttons;
    QPushButton* m_act = nullptr;
    QPushButton* m_stay = nullptr;
};

} // namespace siaran::ui
