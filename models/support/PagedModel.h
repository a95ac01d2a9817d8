#pragma once

#include "services/core/Error.h"

#include <QAbstractTableModel>

namespace siaran::models {

/// What every paged table tells its pane. Ask with refresh(); one of the two signals answers.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Asks for the loaded rows again and changes only what differs, so that selection and scroll position survive.
    /// Calls during a running request are gathered into one more request after it.
    virtual void refresh() = 0;

    /// Whether any answer has come since the last change of the question.
    [[nodiscard]] virtual bool isLoaded() const = 0;

Q_SIGNALS:
    /// The rows are those of the current question: after its first page, after a refresh, after each further page.
    void loaded();

    /// The rows stay as they were. refresh() tries again; nothing is asked by itself before that.
    void fetchFailed(const siaran::Error& error);
};

} // namespace siaran::models
