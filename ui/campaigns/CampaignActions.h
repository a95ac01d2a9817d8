#pragma once

#include "services/access/Rights.h"
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

/// What a person must be allowed for it.
[[nodiscard]] access::Act neededFor(CampaignVerb verb);

/// Whether the list offers `verb` for this campaign; the state machine decides about what changes it.
[[nodiscard]] bool isOffered(CampaignVerb verb, const Campaign& campaign);

/// The verbs as actions of the pane: those that do not apply are not seen at all, those the role may not are not made.
class CampaignActions final : public QObject {
    Q_OBJECT

public:
    CampaignActions(QWidget& pane, access::Role role);

    /// For the campaign that is selected, if any.
    void offerFor(const std::optional<Campaign>& campaign);

    /// Null when the role may not.
    [[nodiscard]] QAction* action(CampaignVerb verb) const;
    /// Whether the role may, and the state of the campaign allows it.
    [[nodiscard]] bool offers(CampaignVerb verb, const Campaign& campaign) const;
    void fill(QMenu& menu) const;

Q_SIGNALS:
    void chosen(siaran::ui::CampaignVerb verb);

private:
    void add(CampaignVerb verb, const QString& objectName, const QString& text, const QString& iconName,
             const QKeySequence& keys);
    void rename(CampaignVerb verb, const QString& text);

    QWidget& m_pane;
    const access::Role m_role;
    std::map<CampaignVerb, QAction*> m_actions;
};

} // namespace siaran::ui
