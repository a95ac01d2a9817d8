#pragma once

#include "app/desktop/Composition.h"
#include "services/domain/Campaign.h"
#include "tests/support/PassableFolder.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

#include <QSettings>

#include <functional>

namespace siaran::test {

/// The desktop program as its main function puts it together, over a workspace whose simulator is in a hurry. It can
/// be closed and started again on the same folder.
class Desk {
public:
    Desk();

    /// False when the workspace cannot be opened.
    [[nodiscard]] bool start(const QString& language);
    void close();

    [[nodiscard]] QWidget& window() const { return *m_window; }
    [[nodiscard]] app::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Asked of the services behind the screens.
    [[nodiscard]] QList<Contact> everybody() const;
    [[nodiscard]] Campaign campaign(const QString& name) const;
    [[nodiscard]] qint64 webhooksToCome() const;

    /// The window and what has popped up over it, in light and in dark, as <name>_light.png and <name>_dark.png.
    [[nodiscard]] bool savePictures(const QString& name);

private:
    test::PassableFolder m_folder;
    ui::Theme m_theme;
    ui::Language m_language;
    QSettings m_settings;
    std::unique_ptr<app::Composition> m_program;
    app::Workspace* m_workspace = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace siaran::test
