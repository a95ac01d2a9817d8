#pragma once

#include "services/templates/DraftShelf.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace siaran::models {

/// The template that is being written: a second after the last change it is kept on the shelf, so that nothing is lost
/// when the program ends. A draft nobody touched is not kept.
class TemplateDraftKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int PauseMs = 1000;

    TemplateDraftKeeper(templates::DraftShelf& shelf, templates::KeptDraft draft, QObject* parent = nullptr);
    /// Keeps what is not kept yet.
    ~TemplateDraftKeeper() override;

    [[nodiscard]] const TemplateDraft& content() const { return m_draft.content; }
    /// The template it changes; invalid for a new one.
    [[nodiscard]] TemplateId edits() const { return m_draft.edits; }
    /// There is a file of it, or there will be.
    [[nodiscard]] bool isKept() const { return m_isDirty || !m_draft.key.isEmpty(); }

    void change(const std::function<void(TemplateDraft&)>& edit);

    /// Keeps it now.
    void keep();

    /// Takes it off the shelf: it was handed in, or nobody wants it.
    void discard();

Q_SIGNALS:
    void changed();
    void keepFailed(const siaran::Error& error);

private:
    templates::DraftShelf& m_shelf;
    templates::KeptDraft m_draft;
    QTimer m_pause;
    bool m_isDirty = false;
};

} // namespace siaran::models
