#pragma once

#include "tests/support/FakeAftercareService.h"
#include "tests/support/FakeCampaignService.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeMediaService.h"
#include "tests/support/FakeSegmentService.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/FakeTestMessages.h"
#include "tests/support/SampleCampaigns.h"
#include "tests/support/Screens.h"
#include "ui/campaigns/CampaignsPane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace siaran::test {

/// A pane of campaigns over made-up services, on the screen.
struct CampaignScene {
    explicit CampaignScene(const QList<Campaign>& campaigns = {}, const ui::CampaignPolicy& policy = usual())
    {
        service.campaigns = campaigns;
        for (const auto& campaign : campaigns) {
            CampaignDraft draft;
            draft.id = campaign.id;
            draft.name = campaign.name;
            draft.segment = campaign.segment;
            draft.timeZone = campaign.timeZone;
            service.drafts.push_back(draft);
        }
        service.receiptAnswer = LaunchReceipt {.matched = 1391,
                                               .recipients = 1248,
                                               .excluded = {{ExclusionReason::OptedOut, 61},
                                                            {ExclusionReason::Cooldown, 44},
                                                            {ExclusionReason::InvalidNumber, 23},
                                                            {ExclusionReason::DuplicateNumber, 11},
                                                            {ExclusionReason::MissingVariable, 4}},
                                               .byCallingCode = {{QStringLiteral("62"), 1248}},
                                               .contacts = 8204,
                                               .mustConfirm = true};
        segments.segments = makeSegments();
        segments.previewAnswer
            = segments::SegmentPreview {.count = 1391, .reachable = 1330, .total = 8204, .sample = makeContacts(10)};
        templates.templates = makeTemplates();
        contacts.words = makeCatalogue();
        pane = std::make_unique<ui::CampaignsPane>(
            ui::CampaignServices {service, segments, templates, contacts, tests, aftercare, media}, policy);
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
    }

    /// Known prices, and no quiet hours: tests run at night, too.
    static ui::CampaignPolicy usual()
    {
        ui::CampaignPolicy policy;
        policy.quiet = {QTime(0, 0), QTime(0, 0)};
        policy.rates = *RateTable::parse("2025-07-01,IDR,62,marketing,58633");
        return policy;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    void click(const QString& button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    /// By the one button that offers it: above the list, or in its place while there is none.
    void startNew() const
    {
        auto* above = find<QPushButton>(QStringLiteral("newCampaignButton"));
        auto* inside = find<ui::StateView>(QStringLiteral("campaignStates"))->firstRun().findChild<QPushButton*>();
        QVERIFY(above->isVisible() != inside->isVisible());
        QTest::mouseClick(above->isVisible() ? above : inside, Qt::LeftButton);
    }

    void save(const QString& name) const { saveScreens(*theme, *pane, QStringLiteral("campaigns_") + name); }

    inline static ui::Theme* theme = nullptr;
    FakeCampaignService service;
    FakeSegmentService segments;
    FakeTemplateService templates;
    FakeContactService contacts;
    FakeTestMessages tests;
    FakeAftercareService aftercare;
    FakeMediaService media;
    std::unique_ptr<ui::CampaignsPane> pane;
};

} // namespace siaran::test
