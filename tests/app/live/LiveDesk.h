#pragma once

#include "app/desktop/Composition.h"
#include "tests/faults/FaultWorld.h"
#include "ui/theme/Theme.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace siaran::test {

/// The desktop program beside servers that run already, on the same database.
class LiveDesk {
public:
    enum class Account { None, OfTheServers };

    LiveDesk();

    /// Opens the workspace of `world` and shows the window. `account`: whether it could send as well.
    [[nodiscard]] bool start(const FaultWorld& world, Account account);
    void close();

    [[nodiscard]] QWidget& window() const { return *m_window; }
    [[nodiscard]] app::Workspace& workspace() const { return *m_workspace; }

    /// The visible list of this name; null when it is not on the screen.
    [[nodiscard]] QAbstractItemView* list(const QString& name) const;
    /// The strip of this cause stands in the window.
    [[nodiscard]] bool hasStrip(const QString& cause) const;

private:
    QTemporaryDir m_folder;
    ui::Theme m_theme;
    QSettings m_settings;
    std::unique_ptr<app::Composition> m_program;
    app::Workspace* m_workspace = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace siaran::test
