#pragma once

#include "services/access/Rights.h"
#include "services/access/SqlAuditService.h"
#include "services/analytics/SqlAnalyticsService.h"
#include "services/campaigns/SqlCampaignService.h"
#include "services/consent/SqlConsentService.h"
#include "services/consent/SqlOptOutService.h"
#include "services/contacts/SqlCatalogueService.h"
#include "services/contacts/SqlContactEditService.h"
#include "services/contacts/SqlContactExportService.h"
#include "services/contacts/SqlImportService.h"
#include "services/contacts/SqlPersonalDataService.h"
#include "services/segments/SqlSegmentService.h"
#include "services/sending/SqlAftercareService.h"
#include "services/settings/SqlSettingsService.h"
#include "tests/support/Shop.h"

#include <QTemporaryDir>

/// A shop with one of everything: five people, the first with label 1; labels 1 and 2, workflow status 1, a field, a
/// sending number, a segment and campaign 1, a draft.
class DeedShop {
public:
    DeedShop();

    TestDatabase& database() { return m_database; }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// What all tables but the audit log hold, as one value.
    QString contents();
    int entries();

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
};

/// The services as one person has them: by the actor they know and by the role their connection has.
struct Desk {
    Desk(DeedShop& shop, const siaran::access::Actor& actor, siaran::access::Role connection);

    DeedShop& shop;
    siaran::db::DbExecutor database;
    siaran::contacts::SqlCatalogueService catalogue;
    siaran::contacts::SqlContactEditService edits;
    siaran::contacts::SqlContactExportService exports;
    siaran::contacts::SqlImportService imports;
    siaran::contacts::SqlPersonalDataService personal;
    siaran::consent::SqlConsentService consent;
    siaran::consent::SqlOptOutService optOuts;
    siaran::segments::SqlSegmentService segments;
    siaran::campaigns::SqlCampaignService campaigns;
    siaran::sending::SqlAftercareService aftercare;
    siaran::analytics::SqlAnalyticsService analytics;
    siaran::settings::SqlSettingsService settings;
    siaran::access::SqlAuditService audit;
};
