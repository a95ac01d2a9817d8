#include "models/templates/TemplateDraftKeeper.h"

namespace siaran::models {

TemplateDraftKeeper::TemplateDraftKeeper(templates::DraftShelf& shelf, templates::KeptDraft draft, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_draft(std::move(draft))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplateDraftKeeper::keep);
}

TemplateDraftKeeper::~TemplateDraftKeeper()
{
    if (m_isDirty) {
        (void)m_shelf.keep(m_draft); // nobody is left to be told
    }
}

void TemplateDraftKeeper::change(const std::function<void(TemplateDraft&)>& edit)
{
    const auto before = m_draft.content;
    edit(m_draft.content);
    if (m_draft.content != before) {
        m_isDirty = true;
        m_pause.start();
        Q_EMIT changed();
    }
}

void TemplateDraftKeeper::keep()
{
    m_pause.stop();
    if (!m_isDirty) {
        return;
    }
    if (auto kept = m_shelf.keep(m_draft)) {
        m_draft.key = kept->key;
        m_isDirty = false;
    } else {
        Q_EMIT keepFailed(kept.error());
    }
}

void TemplateDraftKeeper::discard()
{
    m_pause.stop();
    m_isDirty = false;
    m_shelf.remove(m_draft.key);
    m_draft.key.clear();
}

} // namespace siaran::models
