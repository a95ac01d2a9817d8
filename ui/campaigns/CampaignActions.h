#pragma once

#include "services/domain/Campaign.h"

#include <QObject>

#include <map>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace siaran::ui {

/// What a person may do with the campaign that is selected in the list.
enum class CampaignVerb {
    Continue,
    StartNow, ///< what was missed or failed to start
    Reschedule, ///< the same, at another time
    Resume,
    Pause,
    Unschedule,
    TakeBack, ///< what was missed or failed: not at all
    Resolve,
    Failures,
    Report,
    Duplicate,
    KeepReached,
    Stop,
    Delete
};

/// Whether the list offers `verb` for this campaign; the state machine decides about what changes it.
[[nodiscard]] bool isOffered(CampaignVerb verb, const Campaign& campaign);

/// The verbs as actions of the pane: those that do not apply are not seen at all.
class CampaignActions final : public QObject {
    Q_OBJECT

public:
    explicit CampaignActions(QWidget& pane);

    /// For the campaign that is selected, if any.
    void offerFor(const std::optional<Campaign>& campaign);

    [[nodiscard]] QAction* action(CampaignVerb verb) const { return m_actions.at(verb); }
    void fill(QMenu& menu) const;

Q_SIGNALS:
    void chosen(siaran::ui::CampaignVerb verb);

private:
    QAction* add(CampaignVerb verb, const QString& objectName, const QString& text, const QString& iconName,
                 const QKeySequence& keys);

    QWidget& m_pane;
    std::map<CampaignVerb, QAction*> m_actions;
};

} // namespace siaran::ui
