#pragma once

#include "services/domain/Template.h"

namespace siaran::test {

/// Templates in every state, with variables by number and by name.
inline QList<Template> makeTemplatesInEveryState()
{
    using namespace Qt::StringLiterals;
    const auto make = [](int id, const QString& name, TemplateStatus status) {
        Template one;
        one.id = TemplateId(id);
        one.name = name;
        one.language = u"id"_s;
        one.status = status;
        one.quality = u"GREEN"_s;
        one.body = u"Assalamualaikum *{{1}}*,\n\nDiskon *{{2}}* semua gamis sampai {{3}}. Mampir ke {{4}} ya! 🎉"_s;
        one.footer = u"Balas STOP untuk berhenti"_s;
        one.syncedAt = QDateTime(QDate(2026, 3, 14), QTime(2, 12), Qt::UTC);
        return one;
    };
    auto promo = make(1, u"promo_lebaran"_s, TemplateStatus::Approved);
    promo.headerFormat = HeaderFormat::Image;
    promo.buttons = {{TemplateButton::Kind::Url, u"Lihat koleksi"_s, u"https://example.com"_s},
                     {TemplateButton::Kind::QuickReply, u"Berhenti promo"_s, {}}};
    auto pickup = make(2, u"ambil_pesanan"_s, TemplateStatus::Approved);
    pickup.category = TemplateCategory::Utility;
    pickup.namedParameters = true;
    pickup.headerFormat = HeaderFormat::Text;
    pickup.headerText = u"Pesanan {{kode_pesanan}}"_s;
    pickup.body = u"Halo {{nama}}, pesanan Anda siap diambil di {{toko}} mulai {{tanggal}}."_s;
    pickup.quality.clear();
    auto review = make(3, u"koleksi_baru"_s, TemplateStatus::Pending);
    review.language = u"en_US"_s;
    auto rejected = make(4, u"flash_sale"_s, TemplateStatus::Rejected);
    rejected.rejectedReason = u"INVALID_FORMAT"_s;
    auto paused = make(5, u"diskon_akhir_bulan"_s, TemplateStatus::Paused);
    paused.quality = u"RED"_s;
    auto disabled = make(6, u"hadiah_gratis"_s, TemplateStatus::Disabled);
    auto removed = make(7, u"promo_2024"_s, TemplateStatus::Removed);
    auto unknown = make(8, u"undangan"_s, TemplateStatus::Other);
    unknown.statusWord = u"LIMIT_EXCEEDED"_s;
    unknown.body = u"Toko buka seperti biasa."_s;
    return {promo, pickup, review, rejected, paused, disabled, removed, unknown};
}

} // namespace siaran::test
