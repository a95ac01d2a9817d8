#pragma once

#include "app/desktop/Composition.h"

#include <QCoro/QCoroTask>

#include <memory>

/// Ends `program` as the desktop does, while others go on in this process: the window first, then the workspace, so that
/// no answer comes to who is gone. Nothing for none.
inline void endProgram(std::unique_ptr<siaran::app::Composition>& program)
{
    if (program) {
        const auto workspace = program->workspace();
        program.reset();
        QCoro::waitFor(workspace->close());
    }
}
