#pragma once

#include "app/desktop/DesktopHost.h"
#include "app/desktop/Options.h"
#include "app/workspace/Workspace.h"

#include <memory>
#include <optional>

class QApplication;
class QSettings;

namespace siaran::ui {
class Theme;
}

namespace siaran::app {

/// The desktop program around an opened workspace: every window and presenter, built in one place and in one order.
class Composition {
public:
    virtual ~Composition() = default;
    Q_DISABLE_COPY_MOVE(Composition)

    /// Shows the window and begins to work.
    virtual void show() = 0;
    /// Whoever keeps it may close it after the composition, with its window, is gone.
    [[nodiscard]] virtual std::shared_ptr<Workspace> workspace() const = 0;
    /// For a second start of the program.
    virtual void raise() = 0;

protected:
    Composition() = default;
};

/// What a window needs of the program around it.
struct Surroundings {
    DesktopHost* host = nullptr; ///< null: there is nowhere else to go and nothing to connect
    std::optional<Error> trouble = std::nullopt; ///< why the workspace was opened without its connection
    bool isFirstStart = false; ///< the workspace was made just now
};

/// `settings` and `theme` outlive what is made; `dataFolder` is shown to the person; empty where
/// the data is not on this computer.
[[nodiscard]] std::unique_ptr<Composition> compose(std::unique_ptr<Workspace> workspace, QSettings& settings,
                                                   ui::Theme& theme, const DesktopOptions& options,
                                                   const QString& dataFolder, const Surroundings& around = {});

} // namespace siaran::app
