#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>

#include <memory>

class QApplication;

namespace siaran::ui {

class SystemScheme;

enum class Appearance { System, Light, Dark };

/// Dresses the application: Fusion with our own drawing on top, palette and style sheet from the tokens, Inter 14 px.
/// One per program, made right after QApplication. Everything can change while windows are open.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ~Theme() override;

    /// The choice of the person; System follows the desktop, also later.
    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    /// What the choice comes to now.
    [[nodiscard]] Scheme scheme() const;

    /// Text size as a factor, 0.9 to 1.5.
    void setTextScale(double factor);
    [[nodiscard]] double textScale() const { return m_textScale; }

Q_SIGNALS:
    /// After the new palette and style sheet are in force.
    void changed(siaran::ui::Scheme scheme);

private:
    void dress();

    QApplication& m_application;
    std::unique_ptr<SystemScheme> m_system;
    Appearance m_appearance = Appearance::System;
    double m_textScale = 1.0;
};

} // namespace siaran::ui
