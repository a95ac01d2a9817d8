#pragma once

#include "models/segments/SegmentTableModel.h"
#include "services/access/Role.h"
#include "ui/segments/RuleWords.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;

namespace siaran::campaigns {
class CampaignService;
}

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class SegmentBuilder;
class SegmentList;

/// The segments of the workspace, and the page on which one is made, for whoever may make them. Its commands are its
/// actions().
class SegmentsPane final : public QWidget {
    Q_OBJECT

public:
    /// `campaigns` tells the names that rules about campaigns ask for.
    SegmentsPane(segments::SegmentService& segments, contacts::ContactService& contacts,
                 campaigns::CampaignService& campaigns, access::Role role = access::Role::Owner,
                 QWidget* parent = nullptr);

    /// "New segment…", Ctrl+Shift+N inside the pane; clear its shortcut when the window has a command with the same
    /// one. Null when the role may not.
    [[nodiscard]] QAction* newAction() const { return m_new; }

public Q_SLOTS:
    /// Asks again after a change elsewhere; selection, scroll position and what is being edited stay.
    void refresh();

    void createSegment();
    void editSelected();
    void duplicateSelected();
    void countSelectedAgain();
    void deleteSelected();
    /// A dynamic one is frozen with the people of now; a static one follows its rule again, after a question.
    void changeKindOfSelected();

Q_SIGNALS:
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);
    /// Somebody is to be seen in full.
    void personRequested(siaran::ContactId person);

private:
    void buildActions();
    void buildDeeds();
    void buildBuilder();
    void buildPages();
    void showList();
    void open(const segments::Segment& segment);
    void remove(const segments::Segment& segment);
    void saveKind(const segments::Segment& segment);
    /// Looks again after what worked, or says why it did not.
    template <typename T>
    void tellDone(const Result<T>& answer);
    void showError(const Error& error);
    void loadWords();
    void showWords();
    void updateActions();
    bool isListShown() const;

    segments::SegmentService& m_segments;
    contacts::ContactService& m_contacts;
    campaigns::CampaignService& m_campaigns;
    const bool m_mayChange;
    std::optional<contacts::ContactCatalogue> m_catalogue;
    std::optional<QList<NamedCampaign>> m_startedCampaigns;
    models::SegmentTableModel m_model;
    QStackedWidget* m_pages;
    SegmentList* m_list = nullptr;
    // Null when the role may not change segments, with all the actions below.
    SegmentBuilder* m_builder = nullptr;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_count = nullptr;
    QAction* m_otherKind = nullptr;
    QAction* m_delete = nullptr;
    SegmentId m_toSelect;
};

} // namespace siaran::ui
