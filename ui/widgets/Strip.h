#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace siaran::ui {

/// A message in the page, next to its cause: an icon, a sentence, up to two actions. It pushes the page, never covers
/// it.
class Strip final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Danger };

    explicit Strip(Kind kind, const QString& text = {}, QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Plain text; it wraps.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

    /// Says something else, of another kind perhaps.
    void tell(Kind kind, const QString& text);

    /// A button after the sentence; the strip stays until the caller hides it.
    void addAction(const QString& objectName, const QString& text, std::function<void()> run);

    /// A cross at the end that hides the strip. Not for errors that are still true.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

private:
    void changeEvent(QEvent* event) override;
    void drawIcon();

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace siaran::ui
